/** Roles with their limits, and which members have an auditor. */
@NullMarked
package se.samspel.funding.office.domain;

import org.jspecify.annotations.NullMarked;

/** What stands in the yearly follow-up, and what of it may be shown. */
@NullMarked
package se.samspel.reporting.finsam.domain;

import org.jspecify.annotations.NullMarked;

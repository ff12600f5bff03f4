/** Which municipality and region each part of an association's area has. */
@NullMarked
package se.samspel.funding.membership.domain;

import org.jspecify.annotations.NullMarked;

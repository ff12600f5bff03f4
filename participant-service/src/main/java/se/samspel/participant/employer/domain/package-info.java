/** Contacts with employers and the placements that come of them. */
@NullMarked
package se.samspel.participant.employer.domain;

import org.jspecify.annotations.NullMarked;

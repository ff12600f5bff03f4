/** Employers: who was asked about a person, and placements with or without support. */
@NullMarked
package se.samspel.participant.employer;

import org.jspecify.annotations.NullMarked;

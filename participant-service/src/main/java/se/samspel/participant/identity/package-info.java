/** The numbers that a person has had, and records of one authority that may be the same person. */
@NullMarked
package se.samspel.participant.identity;

import org.jspecify.annotations.NullMarked;

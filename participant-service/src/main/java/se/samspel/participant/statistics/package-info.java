/** Pseudonymous rows and anonymous counts for follow-up. */
@NullMarked
package se.samspel.participant.statistics;

import org.jspecify.annotations.NullMarked;

/** When the population register begins or ceases to protect a person. */
@NullMarked
package se.samspel.participant.protection;

import org.jspecify.annotations.NullMarked;

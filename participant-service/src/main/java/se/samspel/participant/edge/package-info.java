/** Edges of other authorities' forms, answered by those who disclose under them. */
@NullMarked
package se.samspel.participant.edge;

import org.jspecify.annotations.NullMarked;

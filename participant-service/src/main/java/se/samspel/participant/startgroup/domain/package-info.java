/** The life of a start group from its plan to its start or cancellation. */
@NullMarked
package se.samspel.participant.startgroup.domain;

import org.jspecify.annotations.NullMarked;

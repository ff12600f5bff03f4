/** Follow-up meetings: planned, held, called off and by whom, with a new date or due for one. */
@NullMarked
package se.samspel.participant.meeting;

import org.jspecify.annotations.NullMarked;

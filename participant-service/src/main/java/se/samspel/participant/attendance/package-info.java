/** How often a person has come, week by week; for the host alone. */
@NullMarked
package se.samspel.participant.attendance;

import org.jspecify.annotations.NullMarked;

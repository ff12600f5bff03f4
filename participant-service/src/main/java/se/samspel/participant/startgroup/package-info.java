/** Groups that begin an intervention together (uppstartsgrupper); the host alone sees them. */
@NullMarked
package se.samspel.participant.startgroup;

import org.jspecify.annotations.NullMarked;

/** How long an authority keeps what, whose time is over, and what suspends its end. */
@NullMarked
package se.samspel.participant.retention;

import org.jspecify.annotations.NullMarked;

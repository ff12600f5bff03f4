/** Who of an authority handles protected persons. */
@NullMarked
package se.samspel.participant.handler;

import org.jspecify.annotations.NullMarked;

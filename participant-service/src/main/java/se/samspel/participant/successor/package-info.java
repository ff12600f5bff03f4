/** Which authorities have ceased, and who has taken over. */
@NullMarked
package se.samspel.participant.successor;

import org.jspecify.annotations.NullMarked;

/** Participants: who is registered with which controller, and the search by identity number. */
@NullMarked
package se.samspel.participant.registry;

import org.jspecify.annotations.NullMarked;

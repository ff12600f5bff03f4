/** Asks what an association has its hosts ask, and keeps the answers at the host. */
@NullMarked
package se.samspel.participant.question;

import org.jspecify.annotations.NullMarked;

/** What is disclosed to whom, under which edge. */
@NullMarked
package se.samspel.participant.disclosure.domain;

import org.jspecify.annotations.NullMarked;

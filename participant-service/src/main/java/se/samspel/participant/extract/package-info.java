/** What each feature holds of a person, for the person. */
@NullMarked
package se.samspel.participant.extract;

import org.jspecify.annotations.NullMarked;

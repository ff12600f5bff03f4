/** What an authority decides for itself, as parameters of rules. */
@NullMarked
package se.samspel.participant.settings;

import org.jspecify.annotations.NullMarked;

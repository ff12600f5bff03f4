package se.samspel.participant.waiver.domain;

import org.jspecify.annotations.Nullable;

/**
 * In which language a form was explained, and through an interpreter of which; BCP 47.
 *
 * @param explainedIn the form's language
 * @param interpretedTo where an interpreter took part
 */
public record Languages(@Nullable String explainedIn, @Nullable String interpretedTo) {

    public static final Languages UNKNOWN = new Languages(null, null);
}

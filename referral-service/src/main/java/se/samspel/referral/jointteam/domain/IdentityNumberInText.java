package se.samspel.referral.jointteam.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** A text that is about no person has no place for an identity number (H6). */
public final class IdentityNumberInText extends BrokenRule {

    private static final long serialVersionUID = 1L;

    // As people write them: ten or twelve digits, with or without a sign.
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[-+ ]?\\d{4}");

    private IdentityNumberInText(String field) {
        super(
                "identity-number-in-text",
                Text.of(
                        field + " får inte innehålla ett personnummer.",
                        field + " may not hold an identity number."));
    }

    /** Throws where {@code text} has something that may be an identity number. */
    public static void refuse(String field, @Nullable String text) {
        if (text != null && IDENTITY_NUMBER.matcher(text).find()) {
            throw new IdentityNumberInText(field);
        }
    }
}

package se.samspel.referral.redirect.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * One way from a joint team.
 *
 * @param interventionId where it leads; none for an authority's ordinary activity
 */
public record Way(
        String code, String label, @Nullable String labelEn, @Nullable UUID interventionId) {

    public Way {
        IdentityNumberInText.refuse("label", label);
        IdentityNumberInText.refuse("labelEn", labelEn);
    }
}

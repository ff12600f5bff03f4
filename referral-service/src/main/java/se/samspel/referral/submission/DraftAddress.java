package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a draft is read. */
@ApplicationScoped
class DraftAddress {

    private final String referralUrl;

    DraftAddress(
            @ConfigProperty(
                            name = "samspel.referral-url",
                            defaultValue = "http://127.0.0.1:8182/referral/v1")
                    String referralUrl) {
        this.referralUrl = referralUrl;
    }

    String of(UUID id) {
        return referralUrl + "/referral-drafts/" + id;
    }
}

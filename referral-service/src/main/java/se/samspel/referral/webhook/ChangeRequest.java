package se.samspel.referral.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription's address and filters as they are to be, whole. */
@Schema(
        name = "ChangeSubscription",
        examples =
                "{\"url\":\"https://hooks.example.com/samspel\","
                        + "\"types\":[\"se.samspel.referral.received.v1\"],\"interventionIds\":[]}")
record ChangeRequest(
        @Schema(description = "As when subscribing") @NotNull @Size(min = 10, max = 1000)
                String url,
        @Schema(description = "CloudEvents types; all where absent or empty") @Size(max = 20)
                @Nullable
                        List<
                                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,99}")
                                @Size(max = 100) String>
                        types,
        @Schema(description = "Interventions; all where absent or empty") @Size(max = 20)
                @Nullable List<@NotNull UUID> interventionIds) {}

package se.samspel.referral.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A receiver of the caller's events. */
@Schema(
        name = "Subscribe",
        examples =
                "{\"url\":\"https://hooks.example.com/samspel\","
                        + "\"types\":[\"se.samspel.referral.received.v1\"],\"from\":\"NOW\"}")
record SubscribeRequest(
        @Schema(
                        description =
                                "https, ports as agreed, no credentials, an address of the open"
                                        + " internet. It holds no identity number")
                @NotNull
                @Size(min = 10, max = 1000)
                String url,
        @Schema(description = "CloudEvents types; all where absent or empty") @Size(max = 20)
                @Nullable
                        List<
                                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,99}")
                                @Size(max = 100) String>
                        types,
        @Schema(description = "Interventions; all where absent or empty") @Size(max = 20)
                @Nullable List<@NotNull UUID> interventionIds,
        @Schema(description = "NOW (default), BEGINNING, or a cursor of the feed") @Size(max = 100)
                @Nullable String from) {}

package se.samspel.participant.settings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * The parameters that hold at an authority.
 *
 * @param version 0 where it has set none: a first PUT sends {@code If-None-Match: *}
 */
@Schema(
        name = "AuthoritySettings",
        requiredProperties = {"authority", "waiverMaxMonths", "version"},
        examples =
                """
                {"authority":"2321000180","waiverMaxMonths":24,"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record AuthoritySettingsView(
        AuthorityId authority,
        @Schema(minimum = "1", maximum = "36") int waiverMaxMonths,
        long version,
        @Nullable Instant recordedAt) {

    static AuthoritySettingsView of(AuthorityId authority, AuthoritySetting setting) {
        return new AuthoritySettingsView(
                authority, setting.waiverMaxMonths(), setting.version(), setting.changedAt());
    }

    static AuthoritySettingsView defaults(AuthorityId authority) {
        return new AuthoritySettingsView(
                authority, AuthoritySetting.DEFAULT_WAIVER_MAX_MONTHS, 0, null);
    }
}

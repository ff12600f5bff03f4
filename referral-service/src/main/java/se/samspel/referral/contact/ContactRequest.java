package se.samspel.referral.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.contact.domain.Contact;
import se.samspel.referral.contact.domain.Side;

/** Who handles the referral from a day on. */
@Schema(
        name = "ContactRequest",
        examples =
                "{\"side\":\"REFERRER\",\"from\":\"2026-11-22\",\"unit\":\"mottagning-1\",\"staffId\":\"handlaggare-12\","
                        + "\"phone\":\"0226-64 50 00\"}")
record ContactRequest(
        @Schema(
                        description =
                                "Each authority its own; INCOME_AUTHORITY also by the referrer or the"
                                        + " host, until that authority has said it itself")
                @NotNull
                Side side,
        @NotNull LocalDate from,
        @Schema(
                        description =
                                "As in Samspel-Acting-Unit: from now on this unit is responsible, and"
                                        + " others at the authority don't find the referral")
                @NotBlank
                @Size(max = 100)
                @Pattern(regexp = NO_NUMBER, message = "no identity number")
                String unit,
        @Schema(description = "The authority's own opaque staff id")
                @Size(min = 1, max = 100)
                @Pattern(regexp = NO_NUMBER, message = "no identity number")
                @Nullable String staffId,
        @Size(min = 1, max = 200) @Pattern(regexp = NO_NUMBER, message = "no identity number")
                @Nullable String name,
        @Pattern(regexp = "\\+?[0-9 /()-]{5,30}") @Nullable String phone,
        @Email @Size(max = 254) @Nullable String email) {

    private static final String NO_NUMBER = "(?!.*\\d{6}[-+ ]?\\d{4}).*";

    Contact.Reachable reachable() {
        return new Contact.Reachable(unit, staffId, name, phone, email);
    }
}

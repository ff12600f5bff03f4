package se.samspel.referral.seat;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.referral.seat.domain.SteeringRole;
import se.samspel.referral.seat.domain.SteeringTerms;

/** A seat in the steering group as the host records it. */
@Schema(
        name = "SteeringSeatTerms",
        examples =
                "{\"party\":\"2021005521\",\"role\":\"MEMBER\",\"from\":\"2019-06-01\","
                        + "\"vacant\":true}")
record SteeringSeatRequest(
        @Schema(
                        implementation = String.class,
                        minLength = 10,
                        maxLength = 11,
                        description = "The member organisation's number. Medlemmens nummer.")
                @NotNull
                Organisationsnummer party,
        @NotNull SteeringRole role,
        @Schema(description = "First day. Första dagen.") @NotNull LocalDate from,
        @Schema(description = "Last day. Sista dagen.") @Nullable LocalDate to,
        @Schema(description = "Nobody represents the member. Ingen företräder medlemmen.") @NotNull
                Boolean vacant) {

    SteeringTerms terms() {
        return new SteeringTerms(party.digits(), role, from, to, vacant);
    }
}

package se.samspel.referral.seat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.referral.seat.domain.SeatTerms;

/** A seat as the host records it. */
@Schema(
        name = "SeatTerms",
        examples =
                "{\"party\":\"2021002114\",\"function\":\"arbetsförmedlare\",\"agreedPercent\":80,"
                        + "\"actualPercent\":50,\"from\":\"2019-08-01\",\"to\":\"2020-03-31\","
                        + "\"vacant\":false,\"alreadyFinanced\":false}")
record SeatRequest(
        @Schema(
                        implementation = String.class,
                        minLength = 10,
                        maxLength = 11,
                        description = "The member organisation's number. Medlemmens nummer.")
                @NotNull
                Organisationsnummer party,
        @Schema(description = "What is done in it, never by whom. Uppgift, aldrig namn.")
                @NotNull
                @Size(min = 1, max = 100)
                String function,
        @Schema(description = "Of full time. Av heltid.") @NotNull @Min(0) @Max(100)
                Integer agreedPercent,
        @Schema(description = "0 where it is vacant. 0 om tjänsten är vakant.")
                @NotNull
                @Min(0)
                @Max(100)
                Integer actualPercent,
        @Schema(description = "First day. Första dagen.") @NotNull LocalDate from,
        @Schema(description = "Last day. Sista dagen.") @Nullable LocalDate to,
        @NotNull Boolean vacant,
        @Schema(description = "An organisation, where it isn't the party. Arbetsgivare.")
                @Size(min = 1, max = 200)
                @Nullable String employer,
        @Schema(description = "Paid within the party's own budget. Redan finansierad.") @NotNull
                Boolean alreadyFinanced) {

    SeatTerms terms() {
        return new SeatTerms(
                party.digits(),
                function,
                agreedPercent,
                actualPercent,
                from,
                to,
                vacant,
                employer,
                alreadyFinanced);
    }
}

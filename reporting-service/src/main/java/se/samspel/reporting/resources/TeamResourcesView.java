package se.samspel.reporting.resources;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.resources.domain.FullTime;
import se.samspel.reporting.resources.domain.MemberName;
import se.samspel.reporting.resources.domain.SteeringSeat;
import se.samspel.reporting.resources.domain.TeamResources;
import se.samspel.reporting.resources.domain.TeamSeat;

@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TeamResources", examples = TeamResourcesView.EXAMPLE)
record TeamResourcesView(
        UUID interventionId,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(maxItems = 1000) List<PartyView> parties,
        @Schema(description = "All parties together. Alla parter tillsammans.") FullTimeView total,
        @Schema(maxItems = 1000) List<SteeringSeatView> steeringGroup) {

    static final String EXAMPLE =
            """
            {"interventionId":"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10","from":"2020-06-30",\
            "to":"2020-06-30","parties":[{"organisationNumber":"2021002114",\
            "name":"Arbetsförmedlingen","party":"ARBETSFORMEDLINGEN","seats":[\
            {"function":"arbetsförmedlare","agreedPercent":80,"actualPercent":20,\
            "from":"2020-04-01","to":null,"vacant":false,"employer":null,\
            "alreadyFinanced":false}],"fullTime":{"agreed":0.80,"actual":0.20,\
            "alreadyFinancedAgreed":0.00,"alreadyFinancedActual":0.00,"vacantAgreed":0.00,\
            "vacantSeats":0}}],"total":{"agreed":0.80,"actual":0.20,\
            "alreadyFinancedAgreed":0.00,"alreadyFinancedActual":0.00,"vacantAgreed":0.00,\
            "vacantSeats":0},"steeringGroup":[{"organisationNumber":"2021005521",\
            "name":"Försäkringskassan","party":"FORSAKRINGSKASSAN","role":"MEMBER",\
            "from":"2019-06-01","to":null,"vacant":true}]}\
            """;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PartyResources")
    record PartyView(
            @Schema(maxLength = 10) String organisationNumber,
            @Schema(maxLength = 200, nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable Party party,
            @Schema(maxItems = 1000) List<SeatView> seats,
            FullTimeView fullTime) {

        static PartyView of(TeamResources.PartySeats party) {
            MemberName member = party.party();
            return new PartyView(
                    member.organisationNumber(),
                    member.name(),
                    member.party(),
                    party.seats().stream().map(SeatView::of).toList(),
                    FullTimeView.of(party.sum()));
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SeatRow")
    record SeatView(
            @Schema(maxLength = 100) String function,
            @Schema(minimum = "0", maximum = "100") int agreedPercent,
            @Schema(minimum = "0", maximum = "100") int actualPercent,
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10, nullable = true) @Nullable LocalDate to,
            boolean vacant,
            @Schema(maxLength = 200, nullable = true) @Nullable String employer,
            boolean alreadyFinanced) {

        static SeatView of(TeamSeat seat) {
            return new SeatView(
                    seat.function(),
                    seat.agreedPercent(),
                    seat.actualPercent(),
                    seat.from(),
                    seat.to(),
                    seat.vacant(),
                    seat.employer(),
                    seat.alreadyFinanced());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(
            name = "FullTimePosts",
            description =
                    "Full-time posts with two decimals: of one day exact, of a period the mean over"
                            + " its days. Heltidstjänster med två decimaler: för en dag exakt, för en"
                            + " period medelvärdet över dagarna.")
    record FullTimeView(
            @Schema(
                            minimum = "0",
                            maximum = "100000",
                            description =
                                    "Without those already financed. Utan de redan finansierade.")
                    BigDecimal agreed,
            @Schema(minimum = "0", maximum = "100000", description = "As agreed. Som agreed.")
                    BigDecimal actual,
            @Schema(minimum = "0", maximum = "100000") BigDecimal alreadyFinancedAgreed,
            @Schema(minimum = "0", maximum = "100000") BigDecimal alreadyFinancedActual,
            @Schema(
                            minimum = "0",
                            maximum = "100000",
                            description =
                                    "Agreed of vacant seats. Överenskommet i vakanta tjänster.")
                    BigDecimal vacantAgreed,
            @Schema(
                            minimum = "0",
                            maximum = "10000",
                            description = "Vacant on the last day. Vakanta den sista dagen.")
                    int vacantSeats) {

        static FullTimeView of(FullTime sum) {
            return new FullTimeView(
                    sum.agreed(),
                    sum.actual(),
                    sum.alreadyFinancedAgreed(),
                    sum.alreadyFinancedActual(),
                    sum.vacantAgreed(),
                    sum.vacantSeats());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SteeringSeatRow")
    record SteeringSeatView(
            @Schema(maxLength = 10) String organisationNumber,
            @Schema(maxLength = 200, nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable Party party,
            @Schema(
                            maxLength = 20,
                            enumeration = {"CHAIR", "MEMBER", "SUBSTITUTE"})
                    String role,
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10, nullable = true) @Nullable LocalDate to,
            boolean vacant) {

        static SteeringSeatView of(SteeringSeat seat) {
            return new SteeringSeatView(
                    seat.party().organisationNumber(),
                    seat.party().name(),
                    seat.party().party(),
                    seat.role(),
                    seat.from(),
                    seat.to(),
                    seat.vacant());
        }
    }

    static TeamResourcesView of(UUID interventionId, TeamResources resources) {
        return new TeamResourcesView(
                interventionId,
                resources.period().from(),
                resources.period().to(),
                resources.parties().stream().map(PartyView::of).toList(),
                FullTimeView.of(resources.total()),
                resources.steeringGroup().stream().map(SteeringSeatView::of).toList());
    }
}

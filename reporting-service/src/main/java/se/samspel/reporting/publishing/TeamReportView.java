package se.samspel.reporting.publishing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.teamreport.AnonymousCount;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomePayer;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** The team report in JSON: every figure at the place that its name says. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TeamReport", examples = TeamReportExample.JSON)
record TeamReportView(
        PeriodView period,
        StockAndFlowView stockAndFlow,
        BySexView bySex,
        ByPayerView incomePayer,
        ByPartyView referringParty,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable GroupsEnrolledAndActive incomePayerGroups,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable GroupsEnrolledAndActive referringPartyGroups,
        ExitsView exits,
        ThroughputView throughputMonths,
        MeanAgeView meanAgeYears,
        @Schema(nullable = true, minimum = "0", maximum = "10000")
                @Nullable BigDecimal youngShareOfActivePercent,
        SupportView yearsInPublicSupportAtEnrolment,
        IncomeChangeView incomeChange,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable GroupsBeforeAndAfter incomeChangeGroups,
        @Schema(maxLength = 36) UUID interventionId,
        @Schema(maxLength = 40) Instant computedAt,
        @Schema(maxLength = 20) String definitionVersion,
        @Schema(maxItems = 101, description = "Beside the figures, never inside. Därtill anonyma.")
                List<AnonymousCount> anonymous,
        DisclosureView disclosure) {

    /** Figures land by their names; one without a place here would be refused. */
    static TeamReportView of(Edition edition, ObjectMapper json) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("period", new PeriodView(edition.period().from(), edition.period().to()));
        tree.putAll(FigureTree.of(edition.disclosure().figures()));
        tree.put("interventionId", edition.intervention().id());
        tree.put("computedAt", edition.computedAt());
        tree.put("definitionVersion", TeamReport.DEFINITION_VERSION);
        tree.put("anonymous", edition.anonymous());
        tree.put("disclosure", DisclosureView.of(edition.disclosure()));
        return json.convertValue(tree, TeamReportView.class);
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PeriodView")
    record PeriodView(
            @Schema(maxLength = 10) LocalDate from, @Schema(maxLength = 10) LocalDate to) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "StockAndFlowView")
    record StockAndFlowView(
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer activeAtStart,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") @Nullable Integer enrolled,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer totalInPeriod,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") @Nullable Integer exits,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer activeAtEnd,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer waitingAtEnd) {}

    /** Each row by KVINNA, MAN and total. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "BySexView")
    record BySexView(
            @Schema(maxProperties = 3) Map<String, @Nullable Integer> activeAtStart,
            @Schema(maxProperties = 3) Map<String, @Nullable Integer> enrolled,
            @Schema(maxProperties = 3) Map<String, @Nullable Integer> exits,
            @Schema(maxProperties = 3) Map<String, @Nullable Integer> activeAtEnd,
            @Schema(maxProperties = 3) Map<String, @Nullable Integer> totalInPeriod) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ByPayerView")
    record ByPayerView(
            @Schema(maxProperties = 6) Map<IncomePayer, @Nullable Integer> enrolled,
            @Schema(maxProperties = 6) Map<IncomePayer, @Nullable Integer> activeAtEnd) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ByPartyView")
    record ByPartyView(
            @Schema(maxProperties = 4) Map<Party, @Nullable Integer> enrolled,
            @Schema(maxProperties = 4) Map<Party, @Nullable Integer> activeAtEnd) {}

    /** The same people in groups, for others than the host: a code alone, or several as one. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "GroupsEnrolledAndActive")
    record GroupsEnrolledAndActive(
            @Schema(maxProperties = 6) Map<String, @Nullable Integer> enrolled,
            @Schema(maxProperties = 6) Map<String, @Nullable Integer> activeAtEnd) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "GroupsBeforeAndAfter")
    record GroupsBeforeAndAfter(
            @Schema(maxProperties = 6) Map<String, @Nullable Integer> before,
            @Schema(maxProperties = 6) Map<String, @Nullable Integer> after) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ExitsView")
    record ExitsView(
            @Schema(nullable = true, minimum = "0", maximum = "1000000") @Nullable Integer total,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer earlyDropouts,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer excludingEarlyDropouts,
            @Schema(
                            maxProperties = 9,
                            description =
                                    "Codes above zero; all of them when withheld. Koder över noll.")
                    Map<ExitDestination, @Nullable Integer> byDestination,
            @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Schema(
                            maxProperties = 9,
                            description =
                                    "The destinations in groups that others than the host may see."
                                            + " Gruppvis, för andra än värden.")
                    @Nullable Map<String, @Nullable Integer> byGroup,
            @Schema(nullable = true, minimum = "0", maximum = "1000000")
                    @Nullable Integer goalAttained,
            @Schema(nullable = true, minimum = "0", maximum = "10000")
                    @Nullable BigDecimal goalAttainedPercentExcludingDropouts,
            @Schema(nullable = true, minimum = "0", maximum = "10000")
                    @Nullable BigDecimal goalAttainedPercentOfAllExits) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ThroughputView")
    record ThroughputView(
            @Schema(nullable = true, minimum = "0", maximum = "10000")
                    @Nullable BigDecimal meanExcludingDropouts,
            @JsonAnySetter @JsonAnyGetter @Schema(hidden = true)
                    Map<String, @Nullable BigDecimal> bySex) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MeanAgeView")
    record MeanAgeView(
            @Schema(nullable = true, minimum = "0", maximum = "10000")
                    @Nullable BigDecimal activeAtEnd,
            @Schema(nullable = true, minimum = "0", maximum = "10000")
                    @Nullable BigDecimal exits) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SupportView")
    record SupportView(
            @Schema(nullable = true, minimum = "0", maximum = "10000") @Nullable BigDecimal exits,
            @JsonAnySetter @JsonAnyGetter @Schema(hidden = true)
                    Map<String, @Nullable BigDecimal> bySex,
            @Schema(maxProperties = 2) Map<Sex, @Nullable Integer> moreThanNineYears) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "IncomeChangeView")
    record IncomeChangeView(
            @Schema(maxProperties = 6) Map<IncomePayer, @Nullable Integer> before,
            @Schema(maxProperties = 6) Map<IncomePayer, @Nullable Integer> after) {}

    @Schema(name = "DisclosureView")
    record DisclosureView(
            @Schema(minimum = "3", maximum = "100") int threshold,
            @Schema(maxItems = 200, description = "JSON Pointers (RFC 6901) of what is withheld.")
                    List<String> suppressed) {

        static DisclosureView of(Disclosure disclosure) {
            return new DisclosureView(disclosure.threshold(), WithheldPointers.of(disclosure));
        }
    }
}

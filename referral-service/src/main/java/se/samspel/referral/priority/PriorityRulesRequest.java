package se.samspel.referral.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;

/** The rules from a day on; an empty list ends priority. */
@Schema(
        name = "SetPriorityRules",
        examples =
                "{\"validFrom\":\"2027-01-01\",\"rules\":[{\"code\":\"UNGA\","
                        + "\"label\":\"Unga med aktivitetsersättning\",\"kind\":\"PRIORITY_GROUP\","
                        + "\"level\":1,\"group\":\"UNG_MED_AKTIVITETSERSATTNING\"},"
                        + "{\"code\":\"VANTAT\",\"label\":\"Väntat i 90 dagar\","
                        + "\"labelEn\":\"Has waited 90 days\",\"kind\":\"WAITING_TIME\","
                        + "\"level\":2,\"afterDays\":90}]}")
record PriorityRulesRequest(
        @NotNull LocalDate validFrom, @NotNull @Size(max = 50) List<@NotNull @Valid Rule> rules) {

    // What might be an identity number is none of these.
    static final String CODE = "(?!.*\\d{6}_?\\d{4})[A-Z][A-Z0-9_]*";
    private static final String TEXT = "(?!.*\\d{6}[-+ ]?\\d{4}).*";

    /** One rule. */
    @Schema(name = "PriorityRuleRequest")
    record Rule(
            @NotNull @Size(min = 1, max = 50) @Pattern(regexp = CODE) String code,
            @Schema(description = "Names no person. Pekar inte ut någon person.")
                    @NotNull
                    @Size(min = 1, max = 200)
                    @Pattern(regexp = TEXT)
                    String label,
            @Size(min = 1, max = 200) @Pattern(regexp = TEXT) @Nullable String labelEn,
            @NotNull PriorityKind kind,
            @Schema(description = "1 goes first") @NotNull @Min(1) @Max(9) Integer level,
            @Schema(description = "WAITING_TIME alone: days since the submission")
                    @Min(0)
                    @Max(3650)
                    @Nullable Integer afterDays,
            @Schema(
                            description =
                                    "PRIORITY_GROUP alone: the group's code, as priorities of"
                                            + " referrals name it; never one of health")
                    @Size(min = 1, max = 50)
                    @Pattern(regexp = CODE)
                    @Nullable String group) {

        PriorityRule rule() {
            return new PriorityRule(code, label, labelEn, kind, level, afterDays, group);
        }
    }

    PriorityRuleSet set() {
        return new PriorityRuleSet(validFrom, rules.stream().map(Rule::rule).toList());
    }

    /** 400 where a rule lacks what its kind asks for, or has what another kind asks for. */
    void requireWhole() {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            require(
                    (rule.kind() == PriorityKind.WAITING_TIME) == (rule.afterDays() != null),
                    "/rules/" + i + "/afterDays",
                    PriorityKind.WAITING_TIME);
            require(
                    (rule.kind() == PriorityKind.PRIORITY_GROUP) == (rule.group() != null),
                    "/rules/" + i + "/group",
                    PriorityKind.PRIORITY_GROUP);
        }
    }

    private static void require(boolean fits, String pointer, PriorityKind kind) {
        if (!fits) {
            throw Problem.malformed(
                    pointer,
                    "unlike-its-kind",
                    Text.of(
                            "Anges alltid med " + kind + " och bara då.",
                            "Given always with " + kind + " and only then."));
        }
    }
}

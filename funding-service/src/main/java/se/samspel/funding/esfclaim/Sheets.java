package se.samspel.funding.esfclaim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.cofinancing.PlanRepository;
import se.samspel.funding.costmodel.CostModelsRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esfclaim.domain.ClaimContent;
import se.samspel.funding.esfclaim.domain.ClaimSheet;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.funding.esfclaim.domain.StaffHours;
import se.samspel.funding.timereport.CountedHours;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;

/** The figures of claims: reckoned while they are drafts, afterwards read as they were written. */
@ApplicationScoped
class Sheets {

    private final CostModelsRepository models;
    private final CountedHours counted;
    private final PlanRepository plans;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    Sheets(
            CostModelsRepository models,
            CountedHours counted,
            PlanRepository plans,
            ObjectMapper json,
            CurrentCaller caller) {
        this.models = models;
        this.counted = counted;
        this.plans = plans;
        this.json = json;
        this.caller = caller;
    }

    ClaimSheet reckon(EsfProject project, ClaimContent content) {
        CountedHours.ProjectHours hours =
                counted.of(project, content.period().from(), content.period().until());
        return ClaimSheet.of(
                content,
                models.modelsOf(project.id()),
                new StaffHours(hours.eligible(), hours.overCap(), hours.findings()),
                plans.postsFinancedAlready(project.id()));
    }

    ClaimView view(EsfProject project, EsfClaim claim) {
        String written = claim.sheet();
        ClaimSheetView sheet =
                written == null
                        ? ClaimSheetView.of(reckon(project, claim.content()))
                        : read(written);
        return ClaimView.of(claim, sheet, caller.get() instanceof Caller.Association);
    }

    String write(ClaimSheet sheet) {
        try {
            return json.writeValueAsString(ClaimSheetView.of(sheet));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that can't be written", e);
        }
    }

    private ClaimSheetView read(String written) {
        try {
            return json.readValue(written, ClaimSheetView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that can't be read", e);
        }
    }
}

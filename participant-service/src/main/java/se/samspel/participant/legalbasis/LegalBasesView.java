package se.samspel.participant.legalbasis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.http.Purpose;

/**
 * What the authority has decided, and what it has not.
 *
 * @param missing purposes for which no basis is recorded: nobody should act for them yet
 */
@Schema(
        name = "LegalBases",
        requiredProperties = {"items", "missing"},
        examples =
                """
                {"items":[{"purpose":"CASE_HANDLING","article6":"6.1.e",\
                "nationalAct":"Lag (2003:1210) om finansiell samordning 7 §",\
                "decidedBy":"dataskyddsombud-1","decidedOn":"2026-02-03","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}],\
                "missing":["FOLLOW_UP","REVIEW","SUBJECT_REQUEST"]}\
                """)
record LegalBasesView(
        @Schema(maxItems = 4) List<LegalBasisView> items,
        @Schema(maxItems = 4) List<Purpose> missing) {}

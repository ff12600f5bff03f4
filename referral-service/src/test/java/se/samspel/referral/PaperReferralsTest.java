package se.samspel.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Referrers outside the membership: the host registers what came on paper. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class PaperReferralsTest {

    private final Calls host = Calls.as(AME);

    @Test
    void theHostRegistersWhatKriminalvardenHasSentOnPaper() {
        String id =
                host.post("/referrals", onPaper("KRIMINALVARD", "Frivården Falun"))
                        .then()
                        .statusCode(201)
                        .body("externalReferrer.kind", equalTo("KRIMINALVARD"))
                        .body("externalReferrer.name", equalTo("Frivården Falun"))
                        .body("referringAuthority", equalTo(AME))
                        .extract()
                        .path("id");
        host.move(id, "responses", accepted(TODAY, TODAY))
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"))
                .body("externalReferrer.kind", equalTo("KRIMINALVARD"));
    }

    @Test
    void aMembersReferralIsNotOnPaper() {
        SignedWaiver waiver = SignedWaiver.valid();
        Calls.as(REGION)
                .post(
                        "/referrals",
                        """
                        {"interventionId":"%s","disclosureId":"%s","submittedOn":"%s",
                         "externalReferrer":{"kind":"SKOLA_KAA"}}
                        """
                                .formatted(Setting.intervention(), waiver.disclosureId, TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("not-on-paper"));
    }

    @Test
    void anOrganisationsNameHoldsNoIdentityNumber() {
        host.post("/referrals", onPaper("EGEN_ANSOKAN", "19900101-2385"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/externalReferrer/name"));
    }

    private static String onPaper(String kind, String name) {
        UUID participant = Setting.participant(AME);
        return """
        {"interventionId":"%s","participantId":"%s","submittedOn":"%s",
         "externalReferrer":{"kind":"%s","name":"%s"}}
        """
                .formatted(Setting.intervention(), participant, TODAY, kind, name);
    }
}

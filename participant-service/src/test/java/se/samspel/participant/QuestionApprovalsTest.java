package se.samspel.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** What is asked only with the data protection officer's approval. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QuestionApprovalsTest {

    private ACase enrolled;

    @BeforeEach
    void anEnrolment() {
        enrolled = ACase.enrolled();
    }

    @Test
    void whatNeedsApprovalIsAskedOnceThisHostsOfficerHasGivenIt() {
        AQuestion question =
                AQuestion.of(enrolled, "a", AQuestion.SCALE).needingApproval().announce(1);
        AQuestion.askedIn(enrolled).then().body("questions", empty());
        AQuestion.refused(question.answer(1, "4"), "not-approved-here", "");
        question.approve(ACase.AME, 1)
                .then()
                .statusCode(201)
                .body("authority", equalTo(ACase.AME))
                .body("officer", equalTo("dso-1"));
        AQuestion.askedIn(enrolled).then().body("questions", hasSize(1));
        question.answer(1, "4").then().statusCode(201);
        question.approve(ACase.AME, 1).then().statusCode(409).body("state", equalTo("APPROVED"));
        ACase.read(ACase.AME)
                .get(ACase.API + "/questions/" + question.id + "/approval")
                .then()
                .statusCode(200)
                .body("approvals.questionVersion", contains(1));
    }

    @Test
    void anApprovalIsOfTheWordingAndOfOneAuthority() {
        AQuestion question =
                AQuestion.of(enrolled, "a", AQuestion.SCALE).needingApproval().announce(1);
        question.approve(ACase.FK, 1).then().statusCode(404);
        question.approve(ACase.AME, 1).then().statusCode(201);
        question.validUntil(ACase.TODAY).announce(2);
        question.answer(2, "4").then().statusCode(201);
        question.validUntil(null).worded("Hur långt från brott är du?").announce(3);
        AQuestion.refused(question.answerAgain("1", 3, "5"), "not-approved-here", "");
        ACase.read(ACase.FK)
                .get(ACase.API + "/questions/" + question.id + "/approval")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsOpenNeedsNoApprovalAndWhatIsUnknownHasNone() {
        AQuestion open = AQuestion.of(enrolled, "a", AQuestion.SCALE).announce(1);
        open.approve(ACase.AME, 1).then().statusCode(409).body("state", equalTo("OPEN"));
        open.approve(ACase.AME, 2).then().statusCode(404);
        AQuestion.of(enrolled, "b", AQuestion.SCALE).approve(ACase.AME, 1).then().statusCode(404);
    }
}

package se.samspel.funding;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Who applies for money, who grants it, and what others are answered. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantAccessTest extends EndpointAccess {

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String intervention;
    private static String closed;
    private static String application;
    private static String grant;

    // {I} is my intervention, {C} a closed one, {P} its application, {G} its grant.
    static Stream<Call> calls() {
        String day = "{\"on\":\"2019-09-30\"}";
        return Stream.of(
                Call.put("/interventions/{I}/register", register(), WRITE),
                Call.read("/interventions/{I}/register"),
                Call.put("/interventions/{I}/targets", "{\"targets\":[]}", WRITE),
                Call.read("/interventions/{I}/targets"),
                Call.post("/interventions/{I}/closing", closing(), WRITE),
                Call.read("/interventions/{C}/closing"),
                Call.post("/interventions/{I}/applications", AnApplication.ASKED, APPLY),
                Call.read("/applications"),
                Call.read("/applications/{P}"),
                Call.put("/applications/{P}", AnApplication.ASKED, APPLY),
                Call.post("/applications/{P}/submissions", day, APPLY),
                Call.post("/applications/{P}/completions", day, APPLY),
                Call.post("/applications/{P}/withdrawals", day, APPLY),
                Call.post("/applications/{P}/completion-requests", day, WRITE),
                Call.post("/applications/{P}/preparations", prepared(), WRITE),
                Call.post("/applications/{P}/proposals", amounts(), WRITE),
                Call.post(
                        "/applications/{P}/board-decisions",
                        AnApplication.decision(AnApplication.GRANTED),
                        WRITE),
                Call.post("/applications/{P}/adjustments", day, WRITE),
                Call.post("/applications/{P}/agreements", AnApplication.agreement(), WRITE),
                Call.read("/grants"),
                Call.read("/grants/{G}"),
                Call.read("/grants/{G}/versions"),
                Call.post("/grants/{G}/changes", change(), WRITE),
                Call.post("/grants/{G}/carry-overs", carryOver(), WRITE),
                Call.post("/grants/{G}/repayments", repayment(), WRITE),
                Call.post(
                        "/grants/{G}/repayments/{G}/payments",
                        "{\"paidOn\":\"2020-01-01\"}",
                        WRITE),
                Call.post("/grants/{G}/closings", "{\"closedOn\":\"2020-01-01\"}", WRITE));
    }

    @BeforeEach
    void anApplicationAndAGrant() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        intervention = first.intervention();
        grant = AnApplication.agreed(first, intervention);
        application = AnApplication.submitted(first, intervention).id();
        for (String kept : List.of("register", "targets")) {
            first.office()
                    .header("If-None-Match", "*")
                    .body(kept.equals("register") ? register() : "{\"targets\":[]}")
                    .put(AnAssociation.API + "/interventions/" + intervention + "/" + kept)
                    .then()
                    .statusCode(201);
        }
        closed = first.intervention();
        first.office()
                .header("If-Match", "\"1\"")
                .body(closing())
                .post(AnAssociation.API + "/interventions/" + closed + "/closing")
                .then()
                .statusCode(200);
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
        mine = first;
    }

    @Test
    void aDraftIsItsApplicantsAlone() {
        AnApplication draft = AnApplication.drafted(mine, intervention);
        draft.readBy(AnApplication.host()).then().statusCode(200);
        draft.readBy(mine.office()).then().statusCode(404);
        draft.readBy(mine.operator()).then().statusCode(404);
        draft.readBy(AnAssociation.authority(AnAssociation.FK)).then().statusCode(404);
        draft.readBy(AnAssociation.authority("2120002304.social")).then().statusCode(404);
        draft.byOffice("chef-1", "preparations", prepared()).then().statusCode(404);
    }

    @Test
    void onlyTheApplicantChangesItsApplication() {
        for (String authority : List.of(AnAssociation.FK, "2120002304.social")) {
            AnApplication.applying(authority)
                    .header("Samspel-Acting-User", "handlaggare-2")
                    .header("If-Match", "\"2\"")
                    .body("{\"on\":\"2019-10-01\"}")
                    .post(url("/applications/{P}/withdrawals"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAuthorityAppliesForWhatItHostsOrTakesPartIn() {
        String url = url("/interventions/{I}/applications");
        AnApplication.applying(AnAssociation.FK)
                .body(AnApplication.ASKED)
                .post(url)
                .then()
                .statusCode(422);
        for (String own : List.of(AnAssociation.REGION, "2120002304.social")) {
            AnApplication.applying(own).body(AnApplication.ASKED).post(url).then().statusCode(201);
        }
    }

    @Override
    AnAssociation mine() {
        return mine;
    }

    @Override
    AnAssociation other() {
        return other;
    }

    @Override
    String filled(String text) {
        return text.replace("{I}", intervention)
                .replace("{C}", closed)
                .replace("{P}", application)
                .replace("{G}", grant);
    }

    private static String register() {
        return "{\"partners\":[],\"steeringGroup\":[],\"plannedParticipants\":[]}";
    }

    private static String closing() {
        return "{\"closedOn\":\"2020-12-31\",\"reason\":\"Slut\"}";
    }

    private static String prepared() {
        return "{\"on\":\"2019-10-15\",\"recommendation\":\"RECOMMEND\",%s}"
                .formatted(AnApplication.GRANTED);
    }

    private static String amounts() {
        return "{\"on\":\"2019-11-04\",%s}".formatted(AnApplication.GRANTED);
    }

    private static String change() {
        return """
        {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},%s}\
        """
                .formatted(AnApplication.GRANTED);
    }

    private static String carryOver() {
        return """
        {"fromYear":2020,"amountSek":1,
         "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
        """;
    }

    private static String repayment() {
        return """
        {"year":2020,"amountSek":1,"source":"REMAINING","decidedOn":"2021-01-20",
         "dueOn":"2021-02-28"}\
        """;
    }
}

package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Tokens;

/** An association with something of everything, and its file. */
final class AWholeAssociation {

    static final String NDJSON = "application/x-ndjson";
    private static final String API = AnAssociation.API;

    private final AnAssociation association = AnAssociation.withMembers();
    private final String intervention = association.intervention();

    static AWholeAssociation filled() {
        var whole = new AWholeAssociation();
        whole.withMoney();
        whole.withGrants();
        AFollowedYear.of(whole.association);
        whole.withBooks();
        whole.withReconciledBooks();
        whole.withBoard();
        whole.withEsfProject();
        AMerger.proposed(whole.association, AnAssociation.registered());
        return whole;
    }

    AnAssociation association() {
        return association;
    }

    String intervention() {
        return intervention;
    }

    private void withMoney() {
        put(
                "/contributions/2021",
                """
                {"basis":"TOTAL","amountSek":400,"splits":[{"party":"KOMMUN",
                 "splitBy":"AGREED_KEYS","weights":[
                 {"organisationNumber":"212000-2304","weight":3.50}]}]}\
                """);
        String call = ACall.planned(association).getFirst();
        ACall.send(association, call).then().statusCode(200);
        String payment = ACall.pay(association, call, 100, "").then().extract().path("id");
        ACall.pay(association, call, -100, ",\"reverses\":\"" + payment + "\"")
                .then()
                .statusCode(201);
        AnOwnBudget.first(association).then().statusCode(201);
        AnOwnBudget.adopt(association, "1").then().statusCode(200);
        AnOwnBudget.notice(association, AnAssociation.AVESTA, 250).then().statusCode(201);
        put("/equity-levels/2020-01-01", AnOwnBudget.level(1000));
        AnOwnBudget.budget(association, intervention, 1000);
        created(
                association
                        .office()
                        .body(
                                """
                                {"asOf":"2020-06-30",
                                 "lines":[{"costCategory":"PERSONAL","actualSek":997101.50}]}\
                                """)
                        .post(API + "/interventions/" + intervention + "/actuals"));
        AQuestion.defined(association, "first-support", AQuestion.CHOICE);
        SieImports.map(association, intervention, "If-None-Match:*").then().statusCode(201);
        created(SieImports.upload(association, SieImports.books(association)));
        created(
                SieImports.uploadCsv(
                        association,
                        "interventionId,costCategory,asOf,actualSek\n"
                                + intervention
                                + ",PERSONAL,2020-07-31,1\n"));
    }

    private void withGrants() {
        String other = association.intervention();
        String grant = AnApplication.agreed(association, other);
        AnApplication.drafted(association, other);
        grantAct(
                grant,
                "1",
                "carry-overs",
                """
                {"fromYear":2020,"amountSek":10,
                 "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
                """);
        grantAct(
                grant,
                "2",
                "repayments",
                """
                {"year":2020,"amountSek":5,"source":"REMAINING","decidedOn":"2021-01-20",
                 "dueOn":"2021-02-28"}\
                """);
        String url = "/interventions/" + intervention;
        created(office().body(RegistersTest.REGISTER).put(API + url + "/register"));
        created(office().body(RegistersTest.TARGETS).put(API + url + "/targets"));
    }

    private void grantAct(String grant, String version, String act, String body) {
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/grants/" + grant + "/" + act)
                .then()
                .statusCode(200);
    }

    void withBooks() {
        var ledger = new ALedger(association);
        String opening =
                """
                {"year":2024,"lines":[{"account":"1940","amountSek":500},
                  {"account":"2010","amountSek":-500}]}\
                """;
        String first = ledger.open(opening).then().statusCode(201).extract().path("id");
        created(ledger.reverse(first, "2024-01-01"));
        created(ledger.open(opening.replace("500", "600")));
        String booked = ledger.booked("2025-03-01", ALedger.BANK, ALedger.INCOME, "100.01");
        created(ledger.reverse(booked, "2025-03-02"));
        ledger.period("2025-03", "closing", 0).then().statusCode(200);
    }

    /** Of two vouchers the books lack the first, and it is told why. */
    private void withReconciledBooks() {
        var books = new AReconciliation(association);
        books.booked("2025-01-10", "100", "");
        books.booked("2025-01-20", "200.5", "");
        String file = books.taken(AReconciliation.without(books.books(), 1));
        String reconciled = books.reconciled(1, 1, file);
        books.explain(reconciled, 1, 1, "Läses in i februari").then().statusCode(200);
    }

    private void withBoard() {
        AGovernedAssociation governed = AGovernedAssociation.filled(association);
        governed.added("calendar-feeds", "{\"name\":\"Kansliet\",\"language\":\"SV\"}");
        var board = new ABoard(association);
        created(board.decide(board.held(true), 1, "OTHER", ""));
        board.delegated(ABoard.HELD_ON);
        created(board.done("NEED_NOTICE", "{\"doneOn\":\"2025-05-20\",\"reference\":\"1\"}"));
        put(
                "/year-wheels/2026/discharges/" + AnAssociation.FK,
                "{\"decidedOn\":\"2025-05-18\",\"granted\":true,\"reference\":\"§ 1\"}");
        put(
                "/year-wheel-parameters",
                "{\"firstBudgetYear\":2090,\"followUps\":\"HALF_YEAR\",\"ownDays\":[]}");
    }

    private void withEsfProject() {
        put(
                "/esf-programme-periods/2021-2027",
                "{\"rows\":[{\"fromYear\":2023,\"hoursPerYear\":1720}]}");
        AnEsfProject project = AnEsfProject.of(association).hostedInAvesta();
        created(project.put("/cost-models", EsfClaimsTest.FLAT));
        created(project.put("/plan", VasterasPlanTest.PLAN));
        created(
                project.put(
                        "/participant-files/2023-04",
                        "{\"rows\":42,\"hours\":1630.5,\"sentOn\":\"2023-05-28\"}"));
        created(project.report("anst-1", "2024-01", "150.5"));
        String claim =
                EsfClaimsTest.CLAIM.replace(
                        "\"units\":[]",
                        "\"units\":[{\"month\":\"2024-01\",\"unit\":\"DAY\",\"quantity\":1}]");
        String url =
                API
                        + "/esf-claims/"
                        + project.draft("anst-1", claim)
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        move(project, url + "/submission", "1", "{\"submittedOn\":\"2024-05-02\"}");
        move(
                project,
                url + "/approval",
                "2",
                """
                {"decidedOn":"2024-06-03","reference":"2022/00411-12","approvedSek":79000,
                 "deductions":[{"amountSek":1000,"reason":"Resa utan underlag"}]}\
                """);
        move(project, url + "/payment", "3", "{\"paidOn\":\"2024-06-03\"}");
    }

    private static void move(AnEsfProject project, String url, String version, String body) {
        var call = project.by("anst-2").header("If-Match", "\"" + version + "\"");
        (body.equals("{}") ? call : call.body(body)).post(url).then().statusCode(200);
    }

    private RequestSpecification office() {
        return association.office().header("If-None-Match", "*");
    }

    private void put(String path, String body) {
        created(office().body(body).put(API + association.path() + path));
    }

    private static void created(Response response) {
        response.then().statusCode(201);
    }

    /** What its office gets in NDJSON, line by line. */
    List<String> exported() {
        return exported(association, association);
    }

    static List<String> exported(AnAssociation by, AnAssociation association) {
        return by.office()
                .accept(NDJSON)
                .get(url(association))
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    static String url(AnAssociation association) {
        return API + association.path() + "/export";
    }

    static Response imported(List<String> lines) {
        return imported(Tokens.operator(), lines);
    }

    static Response imported(String token, List<String> lines) {
        return imported(token, UUID.randomUUID().toString(), lines);
    }

    static Response importedUnder(String key, List<String> lines) {
        return imported(Tokens.operator(), key, lines);
    }

    private static Response imported(String token, String key, List<String> lines) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(NDJSON)
                .body((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))
                .post(API + "/association-imports");
    }

    /** As if it had never been here. */
    void gone() {
        gone(association);
    }

    static void gone(AnAssociation association) {
        Database.execute(
                """
                do $$ declare t record; begin
                  perform set_config('session_replication_role', 'replica', true);
                  for t in select name, belongs from association_table order by scope is not null
                  loop
                    execute format('delete from %%I where %%s', t.name,
                      replace(t.belongs, ':association', quote_literal('%s')));
                  end loop;
                end $$\
                """
                        .formatted(association.id()));
    }
}

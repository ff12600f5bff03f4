package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.Tokens;

/** One person on the way from the region to the Avesta team, as far as a test needs it. */
final class ACase {

    static final String API = "/participant/v1";
    static final String REGION = "2321000180";
    static final String AME = "2120002304.ame";
    static final String SOCIAL = "2120002304.social";
    static final String FK = "2021005521";
    static final String AF = "2021002114";
    static final String ASSOCIATION = "2220002139";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    static final LocalDate SIGNED = TODAY.minusDays(60);
    static final LocalDate SUBMITTED = TODAY.minusDays(50);
    static final LocalDate STARTED = TODAY.minusDays(20);
    static final String REFERRER_CATEGORIES =
            "\"IDENTITY\",\"CONTACT\",\"NEED\",\"INCOME\",\"OCCUPATION_EDUCATION\"";

    final String number;
    final String interventionId = Uuid7.now().toString();
    final String referralId = Uuid7.now().toString();
    String participantId;
    String waiverId;
    String disclosureId;
    String enrolmentId;
    private long referralVersion;

    private ACase(String number) {
        this.number = number;
    }

    /** Registered at the region. */
    static ACase registered() {
        return registered(People.next(), "NONE");
    }

    static ACase registered(String number, String protection) {
        var registered = new ACase(number);
        registered.participantId = register(REGION, number, protection).then().extract().path("id");
        return registered;
    }

    /** With a waiver that is live from the region to the team, and pending back and to FK. */
    static ACase waived() {
        return registered().waive("\"CASE_STATUS\",\"QUEUE\",\"OUTCOME\"");
    }

    static ACase disclosed() {
        return waived().disclose();
    }

    /** Accepted by the team, which has its own copy of the person. */
    static ACase accepted() {
        return disclosed().refer("ACCEPTED").awaitReferral("ACCEPTED");
    }

    static ACase enrolled() {
        return accepted().enrol();
    }

    ACase waive(String hostCategories) {
        return waive(hostCategories, SIGNED, TODAY.plusYears(2));
    }

    ACase waive(String hostCategories, LocalDate from, LocalDate until) {
        waiverId =
                as(REGION)
                        .body(form(hostCategories, from, until))
                        .post(API + "/participants/" + participantId + "/waivers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return this;
    }

    static String form(String hostCategories, LocalDate from, LocalDate until) {
        return """
        {"signedOn":"%s","validUntil":"%s","signedBy":"PERSON","language":"sv","edges":[
         %s,%s,%s]}\
        """
                .formatted(
                        from,
                        until,
                        edge(REGION, AME, REFERRER_CATEGORIES),
                        edge(AME, REGION, hostCategories),
                        edge(AME, FK, hostCategories));
    }

    static String edge(String discloser, String recipient, String categories) {
        return """
        {"discloser":"%s","recipient":"%s","purpose":"COORDINATED_REHABILITATION",
         "categories":[%s]}\
        """
                .formatted(discloser, recipient, categories);
    }

    ACase disclose() {
        return disclose(SUBMITTED);
    }

    ACase disclose(LocalDate on) {
        disclosureId = tryDisclosing(on).then().statusCode(201).extract().path("id");
        return this;
    }

    Response tryDisclosing(LocalDate on) {
        return as(REGION)
                .body(
                        "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                                .formatted(waiverId, AME, on))
                .post(API + "/participants/" + participantId + "/disclosures");
    }

    /** As referral-service announces it, with the intervention that funding-service announced. */
    ACase refer(String state) {
        announceIntervention();
        announceReferral(state, REGION, "\"disclosureId\":\"" + disclosureId + "\"");
        return this;
    }

    /** The team refers its own participant to its own intervention. */
    static ACase acceptedWithinOneAuthority() {
        var own = new ACase(People.next());
        own.participantId = register(AME, own.number, "NONE").then().extract().path("id");
        own.announceIntervention();
        own.announceReferral("ACCEPTED", AME, "\"participantId\":\"" + own.participantId + "\"");
        return own.awaitReferral("ACCEPTED");
    }

    private void announceIntervention() {
        OtherServices.announceIntervention(interventionId, ASSOCIATION, AME);
    }

    private void announceReferral(String state, String referrer, String subject) {
        OtherServices.announceReferral(this, ++referralVersion, state, referrer, subject);
    }

    ACase awaitReferral(String state) {
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select state from referral where id = '%s'"
                                                .formatted(referralId)))
                        .containsExactly(state));
        return this;
    }

    ACase enrol() {
        enrolmentId = tryEnrolling(STARTED).then().statusCode(201).extract().path("id");
        return this;
    }

    Response tryEnrolling(LocalDate on) {
        return tryEnrolling(AME, on, "null");
    }

    Response tryEnrolling(String host, LocalDate on, String trialEndsOn) {
        return as(host).body(
                        """
                        {"referralId":"%s","startedOn":"%s","startedInGroup":false,
                         "trialEndsOn":%s}\
                        """
                                .formatted(referralId, on, trialEndsOn))
                .post(API + "/enrolments");
    }

    Response answerFollowUp(String answer) {
        return as(AME).body("{\"%s\":\"%s\"}".formatted(answer, STARTED))
                .post(API + "/enrolments/" + enrolmentId + "/follow-up-consent");
    }

    Response addSituation(String at) {
        return as(AME).body(
                        """
                        {"at":"%s","measuredOn":"%s",
                         "incomeSources":[{"code":"SJUKPENNING","extentPercent":75}],
                         "occupations":[{"code":"ARBETE","kind":"SUBVENTIONERAT",
                                         "extentPercent":25}],
                         "education":"GYMNASIUM","monthsInPublicSupport":61}\
                        """
                                .formatted(at, STARTED))
                .post(API + "/enrolments/" + enrolmentId + "/situations");
    }

    Response end(String version, String exit) {
        return as(AME).header("If-Match", "\"" + version + "\"")
                .body("{\"endedOn\":\"%s\",%s}".formatted(TODAY, exit))
                .post(API + "/enrolments/" + enrolmentId + "/exit");
    }

    Response correct(String version) {
        return as(AME).header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"Fel person\"}")
                .post(API + "/enrolments/" + enrolmentId + "/correction");
    }

    Response withdraw(String version, String body) {
        return as(REGION)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/waivers/" + waiverId + "/withdrawal");
    }

    Response outcome(String reader) {
        return read(reader).get(API + "/enrolments/" + enrolmentId + "/outcome");
    }

    /** The team's own id of the person. */
    String hostParticipantId() {
        return Database.rows(
                        "select participant_id from received_copy where disclosure_id = '%s'"
                                .formatted(disclosureId))
                .getFirst();
    }

    static Response register(String authority, String number, String protection) {
        return as(authority).body(registration(number, protection)).post(API + "/participants");
    }

    static String registration(String number, String protection) {
        return """
        {"identity":{"type":"PERSONNUMMER","value":"%s"},"municipalityCode":"2084",
         "protection":"%s"}\
        """
                .formatted(number, protection);
    }

    /** A call by the authority with all headers that a creating call needs. */
    static RequestSpecification as(String authority) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .contentType("application/json")
                .headers(Headers.actingOnce());
    }

    static RequestSpecification read(String authority) {
        return given().auth().oauth2(Tokens.authority(authority)).headers(Headers.acting());
    }

    static RequestSpecification read(String authority, String purpose) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(
                        Map.of(
                                "Samspel-Acting-User", "reviewer-1",
                                "Samspel-Acting-Unit", "unit-1",
                                "Samspel-Purpose", purpose));
    }
}

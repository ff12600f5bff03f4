package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    @TempDir Path dir;

    @Test
    void aFolderWithoutFaultsIsWhollyGood() {
        CaseFolder cases = Folder.small(dir).read();

        assertThat(Folder.small(dir).faults()).isEmpty();
        assertThat(cases.persons()).hasSize(2);
        assertThat(cases.seats()).hasSize(1);
        assertThat(cases.persons().getFirst().cases().getFirst().situations()).hasSize(2);
    }

    @Test
    void theDemosCaseFilesAreGood() {
        assertThat(demo().faults()).isEmpty();
        assertThat(demo().read().persons()).hasSize(86);
        assertThat(demo().read().seats()).hasSize(8);
    }

    @Test
    void aSeatHasWholePercentAndNobodyWorksInAVacantOne() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.SEATS,
                                "team,kommun,coach,100,50,2015-05-01,,false,false",
                                "team,kommun,coach,100,50,2015-05-01,,false,false",
                                "team,fk,handläggare,20,,2019-06-01,,true,false",
                                "team,fk,handläggare,20,10,2019-06-01,,true,false",
                                "team,fk,handläggare,12.5,0,2019-06-01,,false,false",
                                "team,fk,handläggare,101,0,,,false,false",
                                "team,nobody,coach,20,20,2019-06-02,2019-06-01,false,false",
                                "other,fk,coach,20,20,2019-06-01,,false,false");

        assertThat(folder.faults())
                .containsExactly(
                        "seats:5 actualPercent vacant-seat-filled",
                        "seats:6 agreedPercent bad-number",
                        "seats:7 agreedPercent bad-number",
                        "seats:7 from required",
                        "seats:8 to date-order",
                        "seats:8 party unknown-reference",
                        "seats:9 interventionKey unknown-reference");
        assertThat(folder.read().seats()).hasSize(3);
    }

    @Test
    void aWrongCheckDigitMakesTheRowAndWhatDependsOnItBad() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.PARTICIPANTS,
                                "P1,fk,194001042384,2084,NONE",
                                "P2,ame,191401682396,,NONE");

        assertThat(folder.faults())
                .containsExactly(
                        "participants:2 personalIdentityNumber bad-identity-number",
                        "referrals:2 participantKey depends-on-bad-row",
                        "enrolments:2 referralKey depends-on-bad-row",
                        "situations:2 referralKey depends-on-bad-row",
                        "situations:3 referralKey depends-on-bad-row");
        assertThat(folder.read().persons()).hasSize(1);
    }

    @Test
    void anUnknownKeyIsListed() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.REFERRALS,
                                "R1,P9,team,fk,ame,nobody,2019-01-01,2022-01-01,2019-01-02,,,,",
                                "R2,P2,team,ame,ame,,,,2019-02-01,,,,")
                        .csv(CaseFile.ENROLMENTS)
                        .csv(CaseFile.SITUATIONS, "R7,BEFORE,2019-02-01,,,,");

        assertThat(folder.faults())
                .containsExactly(
                        "referrals:2 participantKey unknown-reference",
                        "referrals:2 incomeAuthority unknown-reference",
                        "situations:2 referralKey unknown-reference");
    }

    @Test
    void anExitBeforeTheStartIsListed() {
        assertThat(enrolment("R1,,2019-02-01,true,,2019-01-31,ENLIGT_PLAN,ARBETE,false"))
                .contains("enrolments:2 endedOn date-order");
        assertThat(enrolment("R1,,2019-02-01,true,,2019-02-01,ENLIGT_PLAN,ARBETE,false")).isEmpty();
    }

    @Test
    void aDateThatDoesNotExistIsListed() {
        assertThat(enrolment("R1,,2019-02-29,true,,,,,false"))
                .contains("enrolments:2 startedOn bad-date");
        assertThat(enrolment("R1,,2019-2-1,true,,,,,false"))
                .contains("enrolments:2 startedOn bad-date");
    }

    @Test
    void anActAfterTodayIsListed() {
        assertThat(enrolment("R1,2026-11-02,2019-02-01,true,,,,,false"))
                .contains("enrolments:2 followUpConsentSignedOn future-act-date");
        assertThat(enrolment("R1,2026-11-01,2019-02-01,true,2027-01-01,,,,false")).isEmpty();
    }

    @Test
    void anExitHasADestinationOrIsAnEarlyDropoutAndAfterADeathNeither() {
        String started = "R1,,2019-02-01,true,,2019-03-01,";

        assertThat(enrolment(started + "OVRIGT,,true")).isEmpty();
        assertThat(enrolment(started + "AVLIDEN,,false")).isEmpty();
        assertThat(enrolment(started + "OVRIGT,,false"))
                .contains("enrolments:2 exitDestination destination-or-dropout");
        assertThat(enrolment(started + "OVRIGT,ARBETE,true"))
                .contains("enrolments:2 exitDestination destination-or-dropout");
        assertThat(enrolment(started + "AVLIDEN,ANNAT,false"))
                .contains("enrolments:2 exitDestination destination-or-dropout");
    }

    @Test
    void aWaiverCoversEveryActUpToTheStart() {
        assertThat(enrolment("R1,,2022-01-01,true,,,,,false")).isEmpty();
        assertThat(enrolment("R1,,2022-01-02,true,,,,,false"))
                .contains("enrolments:2 startedOn outside-waiver");
    }

    @Test
    void withoutConsentNothingGoesToAnotherAuthority() {
        Folder folder =
                Folder.small(dir)
                        .csv(CaseFile.REFERRALS, "R1,P1,team,fk,ame,,,,2019-01-02,,,,")
                        .csv(CaseFile.ENROLMENTS)
                        .csv(CaseFile.SITUATIONS);

        assertThat(folder.faults()).containsExactly("referrals:2 consentSignedOn no-waiver");
    }

    @Test
    void theReferrerIsTheControllerAndTheReceiverTheHost() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.REFERRALS,
                                "R1,P1,team,ame,fk,,2019-01-01,2022-01-01,2019-01-02,,,,")
                        .csv(CaseFile.ENROLMENTS)
                        .csv(CaseFile.SITUATIONS);

        assertThat(folder.faults())
                .containsExactly(
                        "referrals:2 referringAuthority not-the-controller",
                        "referrals:2 receivingAuthority not-the-host");
    }

    @Test
    void theSecondRowWithAKeyIsListedAndReferencesMeanTheFirst() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.PARTICIPANTS,
                                "P1,fk,194001042383,2084,NONE",
                                "P1,ame,194001079120,2084,NONE",
                                "P2,ame,191401682396,,NONE")
                        .csv(
                                CaseFile.BUDGET,
                                "team,2020,PERSONAL,1000,,,",
                                "team,2020,PERSONAL,2000,,,");

        assertThat(folder.faults())
                .containsExactly(
                        "budget:3 costCategory duplicate-key",
                        "participants:3 participantKey duplicate-key");
    }

    @Test
    void moneyHasAtMostTwoDecimalsAndItsDayLiesInItsYear() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.BUDGET,
                                "team,2020,PERSONAL,1000.005,,,",
                                "team,2020,LOKALER,1000,10,2021-01-01,",
                                "team,2020,OVRIGT,1000,10,,");

        assertThat(folder.faults())
                .containsExactly(
                        "budget:2 budgetSek bad-amount",
                        "budget:3 actualAsOf wrong-year",
                        "budget:4 actualAsOf required");
    }

    @Test
    void extentsAndKindsAreChecked() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.SITUATIONS,
                                "R1,BEFORE,2019-02-01,SJUKPENNING:101,STUDIER/EGET_FORETAG:50,,",
                                "R1,AFTER,2019-02-01,LOTTERI:10,ARBETE:50,FOLKSKOLA,1.5");

        assertThat(folder.faults())
                .containsExactly(
                        "situations:2 incomeSources bad-extent",
                        "situations:2 occupations unknown-code",
                        "situations:3 incomeSources unknown-code",
                        "situations:3 education unknown-code",
                        "situations:3 monthsInPublicSupport bad-number");
    }

    private List<String> enrolment(String row) {
        return Folder.small(dir).csv(CaseFile.ENROLMENTS, row).csv(CaseFile.SITUATIONS).faults();
    }

    private static Folder demo() {
        return Folder.at(Path.of("demo", "avesta-2019-2020"));
    }
}

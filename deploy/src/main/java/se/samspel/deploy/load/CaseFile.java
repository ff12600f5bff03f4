package se.samspel.deploy.load;

import java.util.List;

/** The CSV files of a folder of case files and their columns; other files are ignored. */
enum CaseFile {
    INTERVENTIONS(
            "interventions.csv",
            "interventionKey,name,orientation,host,startsOn,endsOn,capacity,plannedParticipants,"
                    + "targetGroup,methods,parties,esfFunded"),
    BUDGET(
            "budget.csv",
            "interventionKey,year,costCategory,budgetSek,actualSek,actualAsOf,"
                    + "forecastYearCostSek"),
    SEATS(
            "seats.csv",
            "interventionKey,party,function,agreedPercent,actualPercent,from,to,vacant,"
                    + "alreadyFinanced"),
    PARTICIPANTS(
            "participants.csv",
            "participantKey,controller,personalIdentityNumber,municipalityCode,protection"),
    REFERRALS(
            "referrals.csv",
            "referralKey,participantKey,interventionKey,referringAuthority,receivingAuthority,"
                    + "incomeAuthority,consentSignedOn,consentValidUntil,submittedOn,studyVisitOn,"
                    + "response,respondedOn,queuedOn"),
    ENROLMENTS(
            "enrolments.csv",
            "referralKey,followUpConsentSignedOn,startedOn,startedInGroup,trialEndsOn,endedOn,"
                    + "exitReason,exitDestination,earlyDropout"),
    SITUATIONS(
            "situations.csv",
            "referralKey,at,measuredOn,incomeSources,occupations,education,"
                    + "monthsInPublicSupport");

    private final String fileName;
    private final List<String> columns;

    CaseFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = List.of(columns.split(","));
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }
}

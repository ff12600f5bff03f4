package se.samspel.reporting.publishing;

/** The team report of the API's description. */
final class TeamReportExample {

    static final String JSON =
            """
            {"period":{"from":"2019-07-01","to":"2020-06-30"},"stockAndFlow":{\
            "activeAtStart":53,"enrolled":23,"totalInPeriod":76,"exits":36,"activeAtEnd":40,\
            "waitingAtEnd":10},"bySex":{"activeAtStart":{"KVINNA":32,"MAN":21,"total":53},\
            "enrolled":{"KVINNA":17,"MAN":6,"total":23},"exits":{"KVINNA":20,"MAN":16,\
            "total":36},"activeAtEnd":{"KVINNA":29,"MAN":11,"total":40},"totalInPeriod":{\
            "KVINNA":49,"MAN":27,"total":76}},"incomePayer":{"enrolled":{"SOCIALTJANST":14,\
            "FORSAKRINGSKASSAN":8,"ARBETSFORMEDLINGEN":0,"A_KASSA":0,"ANNAN":0,"INGEN":1},\
            "activeAtEnd":{"SOCIALTJANST":22,"FORSAKRINGSKASSAN":16,"ARBETSFORMEDLINGEN":0,\
            "A_KASSA":0,"ANNAN":1,"INGEN":1}},"referringParty":{"enrolled":{"KOMMUN":8,\
            "ARBETSFORMEDLINGEN":0,"FORSAKRINGSKASSAN":0,"REGION":15},"activeAtEnd":{\
            "KOMMUN":16,"ARBETSFORMEDLINGEN":2,"FORSAKRINGSKASSAN":9,"REGION":13}},"exits":{\
            "total":36,"earlyDropouts":2,"excludingEarlyDropouts":34,"byDestination":{\
            "ANNAN_ARBETSLIVSINRIKTAD_REHAB":14,"MEDICINSK_REHAB":9,"ARBETE":7,\
            "VILL_EJ_DELTA":1,"FLYTTAT":1,"STUDIER":1,"SJUKERSATTNING":1},"goalAttained":22,\
            "goalAttainedPercentExcludingDropouts":64.7,"goalAttainedPercentOfAllExits":61.1},\
            "throughputMonths":{"meanExcludingDropouts":17.8,"KVINNA":16.3,"MAN":19.7},\
            "meanAgeYears":{"activeAtEnd":39.3,"exits":39.5},"youngShareOfActivePercent":27.5,\
            "yearsInPublicSupportAtEnrolment":{"exits":4.0,"KVINNA":4.9,"MAN":2.9,\
            "moreThanNineYears":{"KVINNA":4,"MAN":1}},"incomeChange":{"before":{\
            "SOCIALTJANST":17,"FORSAKRINGSKASSAN":14,"ARBETSFORMEDLINGEN":2,"A_KASSA":0,\
            "ANNAN":0,"INGEN":1},"after":{"SOCIALTJANST":6,"FORSAKRINGSKASSAN":7,\
            "ARBETSFORMEDLINGEN":15,"A_KASSA":0,"ANNAN":1,"INGEN":5}},\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "computedAt":"2026-11-22T08:00:00Z","definitionVersion":"1","anonymous":[{\
            "year":2019,"count":0},{"year":2020,"count":3}],"disclosure":{"threshold":5,\
            "suppressed":[]}}\
            """;

    private TeamReportExample() {}
}

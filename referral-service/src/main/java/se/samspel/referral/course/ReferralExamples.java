package se.samspel.referral.course;

/** Examples for the API's description. */
final class ReferralExamples {

    static final String VIEW =
            """
            {"id":"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01","version":5,\
            "recordedAt":"2026-11-22T09:30:00Z","state":"QUEUED","allowedMoves":["LAPSE"],\
            "interventionId":"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10",\
            "referringAuthority":"2321000180","receivingAuthority":"2120002304.ame",\
            "incomeAuthority":"2021005521",\
            "disclosureId":"0198f0a2-70aa-7f00-b1c2-6c1de0a7d002","participantId":null,\
            "submittedOn":"2026-10-18","receivedOn":"2026-10-19",\
            "visits":[{"id":"0198f0a3-1f00-7a00-8000-0c2f3f6b1a02","visitedOn":"2026-11-02",\
            "referrerPresent":true}],"response":"ACCEPTED","declineReason":null,\
            "respondedOn":"2026-11-05","queuedOn":"2026-11-05","queuePlace":3,"waitingDays":35,\
            "expectedWaitDays":15,"priorityRule":null,\
            "withdrawnOn":null,"lapsedOn":null,"lapseReason":null,"enrolmentId":null,\
            "startedOn":null,"endedOn":null,"outcomeUrl":null,"need":null,"withdrawalReason":null,\
            "deadlines":[{"kind":"RECEPTION","dueOn":"2026-10-23","met":true,\
            "metOn":"2026-10-19"}]}\
            """;

    private ReferralExamples() {}
}

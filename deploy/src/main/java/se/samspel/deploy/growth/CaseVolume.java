package se.samspel.deploy.growth;

/**
 * What the case folder made when it was loaded through the services.
 *
 * @param enrolments in it
 * @param walBytes that the database server wrote in its log for all of it
 * @param stateBytes in the broker's topics of state, before they are compacted
 * @param feedBytes in authorities' topics
 */
public record CaseVolume(int enrolments, long walBytes, long stateBytes, long feedBytes) {

    double walPerEnrolment() {
        return (double) walBytes / enrolments;
    }

    double statePerEnrolment() {
        return (double) stateBytes / enrolments;
    }

    double feedPerEnrolment() {
        return (double) feedBytes / enrolments;
    }
}

package se.samspel.reporting.cost.domain;

/**
 * How many an intervention had in a period, by the team report's definitions.
 *
 * @param women among those in the period
 * @param men among those in the period
 * @param unknown of unknown sex among those in the period
 * @param enrolled started in the period
 * @param exits ended in the period
 * @param goalBase exits without early dropouts and the deceased
 * @param goals exits with goal attained
 */
public record People(
        long women, long men, long unknown, long enrolled, long exits, long goalBase, long goals) {

    /** All in the period. */
    public long total() {
        return women + men + unknown;
    }

    public People plus(People other) {
        return new People(
                women + other.women,
                men + other.men,
                unknown + other.unknown,
                enrolled + other.enrolled,
                exits + other.exits,
                goalBase + other.goalBase,
                goals + other.goals);
    }
}

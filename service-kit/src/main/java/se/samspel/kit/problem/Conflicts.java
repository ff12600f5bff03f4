package se.samspel.kit.problem;

import se.samspel.kit.value.Text;

/** Answers to requests that met another one. */
final class Conflicts {

    private Conflicts() {}

    static Problem changedMeanwhile() {
        return Problem.of(
                        409,
                        "changed-meanwhile",
                        Text.of("Ändrades samtidigt", "Changed at the same time"))
                .detail(
                        Text.of(
                                "Ett annat anrop ändrade samma sak. Läs om och försök igen.",
                                "Another call changed the same thing. Read it and try again."));
    }

    static Problem stillRunning() {
        return Problem.of(
                        409,
                        "still-running",
                        Text.of("Ett likadant anrop pågår", "An equal call is still running"))
                .detail(
                        Text.of(
                                "Försök igen med samma Idempotency-Key.",
                                "Try again with the same Idempotency-Key."))
                .retryAfter(1);
    }

    static Problem merged() {
        return Problem.of(
                        409,
                        "association-merged",
                        Text.of("Förbundet har gått upp i ett annat", "The association has merged"))
                .detail(
                        Text.of(
                                "Förbundets handlingar kan läsas, men inget nytt skrivs i det. Vänd"
                                        + " dig till det övertagande förbundet.",
                                "What it has can be read, but nothing new is written in it. Turn to"
                                        + " the receiving association."));
    }

    static Problem alreadyThere() {
        return Problem.of(409, "already-exists", Text.of("Finns redan", "Exists already"))
                .detail(
                        Text.of(
                                "Det som skulle skapas finns redan.",
                                "What was to be created exists already."));
    }
}

package se.samspel.funding.association;

import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Organisationsnummer;

/** An association's id as it stands in a path. */
public final class AssociationId {

    private AssociationId() {}

    /** Ten digits; 404 for what can't be an association. */
    public static String inPath(String text) {
        try {
            return Organisationsnummer.parse(text).digits();
        } catch (InvalidValue noNumber) {
            throw Problem.notFound();
        }
    }
}

package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.samspel.kit.caller.CurrentCaller;

/** Whose office may read what is an office's alone: its own, and that of one that it took over. */
@ApplicationScoped
public class Offices {

    private final MemberRepository members;
    private final CurrentCaller caller;

    Offices(MemberRepository members, CurrentCaller caller) {
        this.members = members;
        this.caller = caller;
    }

    /** 403 for who is no office, 404 for another one's. */
    @Transactional
    public void refuseOthers(String associationId) {
        if (!caller.association().digits().equals(associationId)) {
            // An office sees no other association but those that have gone into its own.
            members.refuseUnlessVisible(associationId);
        }
    }
}

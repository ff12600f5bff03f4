package se.samspel.deploy.sandbox;

/** What the host does with a referral, in its order. */
enum Act {
    RECEIVE,
    MEET,
    ANSWER,
    ENROL,
    END
}

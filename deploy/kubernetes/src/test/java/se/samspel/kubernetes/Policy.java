package se.samspel.kubernetes;

import java.util.List;

/** What must hold of the manifests of an overlay. */
interface Policy {

    /** What is against it, a sentence each; empty where all is well. */
    List<String> findings(Manifests manifests);
}

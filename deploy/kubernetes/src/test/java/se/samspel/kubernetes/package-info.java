/** What the manifests of a cluster must hold, and proof that each rule notices its breach. */
@NullMarked
package se.samspel.kubernetes;

import org.jspecify.annotations.NullMarked;

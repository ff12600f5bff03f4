/** Stands before several instances of each service on one machine. */
@NullMarked
package se.samspel.deploy.proxy;

import org.jspecify.annotations.NullMarked;

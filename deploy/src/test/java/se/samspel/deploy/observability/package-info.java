/** Dashboards and rules name what the services export, and nothing that nobody has written down. */
@NullMarked
package se.samspel.deploy.observability;

import org.jspecify.annotations.NullMarked;

package org.amphi.operations;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema to this version before Hibernate validates it. An integrator is the one hook
 * that comes before validation; a start-up bean would come after it.
 */
public final class SchemaMigration implements Integrator {
  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    Object dataSource =
        sessionFactory
            .getServiceRegistry()
            .requireService(ConfigurationService.class)
            .getSettings()
            .get(JdbcSettings.JAKARTA_JTA_DATASOURCE);
    if (dataSource instanceof DataSource source) {
      migrate(source);
    } else {
      throw new IllegalStateException("no data source to migrate, but " + dataSource);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {
    // Nothing is held.
  }

  /** Applies what is missing; refuses when what was applied is not what this version has. */
  public static void migrate(DataSource source) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}

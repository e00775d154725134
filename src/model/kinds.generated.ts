// Written by npm run generate from schemas/. Do not edit.

import actions from '../../schemas/actions.schema.json' with { type: 'json' }
import approval from '../../schemas/approval.schema.json' with { type: 'json' }
import assets from '../../schemas/assets.schema.json' with { type: 'json' }
import entity from '../../schemas/entity.schema.json' with { type: 'json' }
import exception from '../../schemas/exception.schema.json' with { type: 'json' }
import incident from '../../schemas/incident.schema.json' with { type: 'json' }
import index from '../../schemas/index.schema.json' with { type: 'json' }
import oversight from '../../schemas/oversight.schema.json' with { type: 'json' }
import policy from '../../schemas/policy.schema.json' with { type: 'json' }
import registration from '../../schemas/registration.schema.json' with { type: 'json' }
import risks from '../../schemas/risks.schema.json' with { type: 'json' }
import services from '../../schemas/services.schema.json' with { type: 'json' }
import suppliers from '../../schemas/suppliers.schema.json' with { type: 'json' }
import training from '../../schemas/training.schema.json' with { type: 'json' }
import translation from '../../schemas/translation.schema.json' with { type: 'json' }
import measure1 from '../../schemas/measures/1.schema.json' with { type: 'json' }
import measure2 from '../../schemas/measures/2.schema.json' with { type: 'json' }
import measure3 from '../../schemas/measures/3.schema.json' with { type: 'json' }
import measure4 from '../../schemas/measures/4.schema.json' with { type: 'json' }
import measure5 from '../../schemas/measures/5.schema.json' with { type: 'json' }
import measure6 from '../../schemas/measures/6.schema.json' with { type: 'json' }
import measure7 from '../../schemas/measures/7.schema.json' with { type: 'json' }
import measure8 from '../../schemas/measures/8.schema.json' with { type: 'json' }
import measure9 from '../../schemas/measures/9.schema.json' with { type: 'json' }
import measure10 from '../../schemas/measures/10.schema.json' with { type: 'json' }
import type { Actions, Approval, Assets, Entity, Exception, Incident, DocumentIndex, Oversight, Policy, Registration, Risks, Services, Suppliers, Training, Translation } from './schema.generated.ts'

/** The type of each kind of document. */
export interface SchemaKinds {
  actions: Actions
  approval: Approval
  assets: Assets
  entity: Entity
  exception: Exception
  incident: Incident
  index: DocumentIndex
  oversight: Oversight
  policy: Policy
  registration: Registration
  risks: Risks
  services: Services
  suppliers: Suppliers
  training: Training
  translation: Translation
}

/** The schema of each kind of document. */
export const schemas = { actions, approval, assets, entity, exception, incident, index, oversight, policy, registration, risks, services, suppliers, training, translation }

/** The schemas of the facts of each measure, by its number in section 6(1). */
export const measureSchemas = { 1: measure1, 2: measure2, 3: measure3, 4: measure4, 5: measure5, 6: measure6, 7: measure7, 8: measure8, 9: measure9, 10: measure10 }

// Written by npm run generate from schemas/. Do not edit.

import approval from '../../schemas/approval.schema.json' with { type: 'json' }
import entity from '../../schemas/entity.schema.json' with { type: 'json' }
import exception from '../../schemas/exception.schema.json' with { type: 'json' }
import policy from '../../schemas/policy.schema.json' with { type: 'json' }
import registration from '../../schemas/registration.schema.json' with { type: 'json' }
import training from '../../schemas/training.schema.json' with { type: 'json' }
import type { Approval, Entity, Exception, Policy, Registration, Training } from './schema.generated.ts'

/** The type of each kind of document. */
export interface SchemaKinds {
  approval: Approval
  entity: Entity
  exception: Exception
  policy: Policy
  registration: Registration
  training: Training
}

/** The schema of each kind of document. */
export const schemas = { approval, entity, exception, policy, registration, training }
